/** What a look finds in the end; a catalog takes some seconds to process. */
export async function eventually<T>(
  look: () => Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look();
    if (found) {
      return found;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('It did not come.');
}
