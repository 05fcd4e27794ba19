import express from 'express';
import Router from 'express-promise-router';
import { World } from '../world/World';
import { Faults, faultSchema } from './Faults';

export interface ControlOptions {
  world: World;
  faults: Faults;
}

/** `/__sandbox`: what tests and demonstrations do to the sandbox itself. */
export function controlRoutes({ world, faults }: ControlOptions) {
  const router = Router();
  router.use(express.json());

  router.get('/ready', (_req, res) => {
    res.json({ ready: true });
  });

  router.get('/faults', (_req, res) => {
    res.json(faults.list());
  });

  router.post('/faults', (req, res) => {
    const wanted = faultSchema.safeParse(req.body);
    if (wanted.success) res.status(201).json(faults.add(wanted.data));
    else res.status(400).json({ error: wanted.error.message });
  });

  router.delete('/faults', (_req, res) => {
    faults.clear();
    res.status(204).end();
  });

  router.post('/reset', async (_req, res) => {
    faults.clear();
    await world.reset();
    res.status(204).end();
  });

  return router;
}
