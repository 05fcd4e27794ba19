import { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { RunPage } from './RunPage';

/** Our page for one run; the stock page for everything else, the list first. */
export function RunRoutes({ stock }: { stock: ReactElement }) {
  return (
    <Routes>
      <Route path=":taskId" element={<RunPage />} />
      <Route path="*" element={stock} />
    </Routes>
  );
}
