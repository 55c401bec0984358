/** A reason to end that one sentence explains. */
export class Stop extends Error {}
