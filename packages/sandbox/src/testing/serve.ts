import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';

/** Serves what `mount` adds, on a free port that it is told of first. */
export const serve = async (
  mount: (app: Express, baseUrl: string) => Promise<void>,
): Promise<{ baseUrl: string; close(): Promise<void> }> => {
  const app = express();
  const server = createServer(app);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  await mount(app, baseUrl);
  return {
    baseUrl,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
