import { createConnection } from 'node:net';
import { Stop } from './stop.mjs';

/** Whether something listens there, on IPv4 or IPv6. */
async function isBusy(port) {
  const answers = ['127.0.0.1', '::1'].map(
    host =>
      new Promise(resolve => {
        const socket = createConnection({ host, port });
        const end = busy => () => {
          socket.destroy();
          resolve(busy);
        };
        socket.on('connect', end(true)).on('error', end(false));
      }),
  );
  return (await Promise.all(answers)).includes(true);
}

/** Ends with one sentence when a port that is needed is taken. */
export async function checkPorts(ports) {
  for (const port of ports) {
    if (await isBusy(port)) {
      throw new Stop(
        `Port ${port} is in use: stop what listens there, or set other addresses in app-config.local.yaml and run \`yarn dev\`.`,
      );
    }
  }
}
