import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** What a portal of ours says; text goes out as it is. */
export type Answer = { status?: number; body: unknown };

const started: Server[] = [];

/** A backend with answers of ours; the address that reaches it. */
export async function serve(
  answer: (url: URL, request: IncomingMessage, body: string) => Answer,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://portal');
    const parts: Buffer[] = [];
    for await (const part of request) {
      parts.push(part);
    }
    const sent = Buffer.concat(parts).toString('utf8');
    const { status = 200, body } = answer(url, request, sent);
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  started.push(server);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

export function stopServers(): void {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}
