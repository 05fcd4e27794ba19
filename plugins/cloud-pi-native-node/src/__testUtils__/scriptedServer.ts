import { createServer, IncomingHttpHeaders, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ScriptedRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** What the server answers; `hang` never does, `cut` closes the connection. */
export type Reply =
  | 'hang'
  | 'cut'
  | {
      status?: number;
      json?: unknown;
      text?: string;
      headers?: Record<string, string>;
    };

export interface ScriptedServer {
  url: string;
  requests: ScriptedRequest[];
  close(): Promise<void>;
}

function send(response: ServerResponse, reply: Reply) {
  if (reply === 'hang') {
    return;
  }
  if (reply === 'cut') {
    response.destroy();
    return;
  }
  const isText = reply.text !== undefined;
  response.writeHead(reply.status ?? 200, {
    'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    ...reply.headers,
  });
  const json = reply.json === undefined ? '' : JSON.stringify(reply.json);
  response.end(reply.text ?? json);
}

/** A local HTTP server that records requests and answers as the test says. */
export async function startScriptedServer(
  answer: (request: ScriptedRequest) => Reply | Promise<Reply>,
): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    const request = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: body ? JSON.parse(body) : undefined,
    };
    requests.push(request);
    send(response, await answer(request));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
