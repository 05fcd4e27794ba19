import { setTimeout } from 'node:timers/promises';
import { Request, RequestHandler, Response } from 'express';
import { html, page } from '../web/html';
import { Faults, RequestFaultKind } from './Faults';

const SIGN_IN = '/connect/keycloak';

/** Lets the request be handled for real, and cuts the connection instead of answering. */
function loseAnswer(req: Request, res: Response): void {
  res.writeHead = () => res;
  res.flushHeaders = () => undefined;
  res.write = () => true;
  res.end = () => {
    req.socket.destroy();
    return res;
  };
}

/** Lets the request be handled for real, and keeps a part of the list that it answers, if it answers one. */
function shorten(res: Response, kept: (length: number) => number): void {
  const json = res.json.bind(res);
  res.json = (body: unknown) =>
    json(Array.isArray(body) ? body.slice(0, kept(body.length)) : body);
}

const strikes: Record<
  RequestFaultKind,
  (req: Request, res: Response, next: () => void) => void
> = {
  latency: (_req, _res, next) => next(),
  hang: () => undefined,
  '500': (_req, res) => {
    res.status(500).json({ statusCode: 500, message: 'Internal server error' });
  },
  '302': (_req, res) => {
    res.status(302).set('location', SIGN_IN).end();
  },
  'fake-401': (_req, res) => {
    res.json({ status: 401, body: { message: 'Not authenticated' } });
  },
  'lost-answer': (req, res, next) => {
    loseAnswer(req, res);
    next();
  },
  'empty-list': (_req, res, next) => {
    shorten(res, () => 0);
    next();
  },
  'partial-list': (_req, res, next) => {
    shorten(res, length => Math.floor(length / 2));
    next();
  },
};

const signIn = page({
  site: 'Cloud Pi Native',
  title: 'Connexion',
  body: html`<p>Connectez-vous pour continuer.</p>`,
});

/** Applies the faults to everything that comes after it. */
export const faultMiddleware =
  (faults: Faults): RequestHandler =>
  async (req, res, next) => {
    const fault = faults.strike(req.method, req.originalUrl);
    if (!fault) {
      // As on a platform, who follows a redirect gets a page with status 200.
      if (req.path === SIGN_IN) res.send(signIn);
      else next();
      return;
    }
    // A wait must not keep the process of a sandbox that was closed.
    if (fault.delayMs)
      await setTimeout(fault.delayMs, undefined, { ref: false });
    strikes[fault.kind](req, res, next);
  };
