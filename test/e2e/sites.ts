import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of a test site answers with: HTML, or a response of its own making. */
export type Page = string | { status?: number; headers?: Record<string, string>; body: string | Buffer };

export interface Sites {
  /** Puts a page at `path` (query included) of `host`, a name under `.test`; replaces the one there. */
  put(host: string, path: string, page: Page | ((request: IncomingMessage) => Page)): string;
  /** The address of `path` at `host`. */
  url(host: string, path: string): string;
  /** Every request answered so far, as `host/path`, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves made-up sites on one loopback port; the browser maps `*.test` there. Unknown pages answer 404. */
export async function serveSites(): Promise<Sites> {
  const pages = new Map<string, Page | ((request: IncomingMessage) => Page)>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const key = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url}`;
    requests.push(key);
    const found = pages.get(key);
    const page = typeof found === 'function' ? found(request) : found;
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Not here</title>');
      return;
    }
    const answer = typeof page === 'string' ? { body: page } : page;
    response
      .writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers })
      .end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = (host: string, path: string) => `http://${host}:${port}${path}`;
  return {
    put(host, path, page) {
      pages.set(`${host}${path}`, page);
      return url(host, path);
    },
    url,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
