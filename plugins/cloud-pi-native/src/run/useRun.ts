import { useApi } from '@backstage/frontend-plugin-api';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { RunConnection, connectRun } from './connectRun';
import { INITIAL_RUN, RunState, reduceRun } from './runState';

/** The live state of a run, and how to follow it again once it was resumed. */
export function useRun(taskId: string): { run: RunState; reopen: () => void } {
  const api = useApi(scaffolderApiRef);
  const [run, dispatch] = useReducer(reduceRun, INITIAL_RUN);
  const connection = useRef<RunConnection>();

  useEffect(() => {
    const opened = connectRun(api, taskId, dispatch);
    connection.current = opened;
    return opened.close;
  }, [api, taskId]);

  const reopen = useCallback(() => connection.current?.reopen(), []);
  return { run, reopen };
}
