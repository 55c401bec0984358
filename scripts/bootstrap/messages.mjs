const NO_NETWORK =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|RequestError|network/i;

const NO_SPACE = /ENOSPC|no space left/i;

/** One sentence on why a step failed, from what its command printed. */
export function whyItFailed(what, output, log) {
  if (NO_SPACE.test(output)) {
    return `${what}: the disk is full.`;
  }
  if (NO_NETWORK.test(output)) {
    return `${what}: the npm registry cannot be reached. Check the network and npm's \`registry\` and \`proxy\` settings, then run this again; details are in ${log}.`;
  }
  return `${what}: see ${log}.`;
}
