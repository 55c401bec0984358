/** The engine itself; outside a worker it offers one that runs on the same thread. */
declare module 'elkjs/lib/elk-worker.min.js';
