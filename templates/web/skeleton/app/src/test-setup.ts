import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Comme dans index.html, d'où l'application tire son nom.
document.title = 'Application';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
