import ELK, { ELK as Engine } from 'elkjs/lib/elk-api';

/** A worker that ends nobody: it is the page's own thread. */
type WorkerLike = Worker;

async function onThisThread(): Promise<Engine> {
  const { Worker: Fake } = (await import('elkjs/lib/elk-worker.min.js')) as {
    Worker: new () => WorkerLike;
  };
  return new ELK({ workerFactory: () => new Fake() });
}

async function inWorker(): Promise<Engine> {
  const worker = new Worker(
    new URL('elkjs/lib/elk-worker.min.js', import.meta.url),
  );
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('The worker does not start'));
  });
  const elk = new ELK({ workerFactory: () => worker });
  await Promise.race([elk.knownLayoutAlgorithms(), failed]);
  return elk;
}

let engine: Promise<Engine> | undefined;

/**
 * The layout engine, in a worker where the browser lets it run there, so that a
 * large map does not hold up the page.
 */
export function layoutEngine(): Promise<Engine> {
  engine ??=
    typeof Worker === 'undefined'
      ? onThisThread()
      : inWorker().catch(onThisThread);
  return engine;
}
