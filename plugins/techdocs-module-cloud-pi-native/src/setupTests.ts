import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// How long to wait for what must appear, on a machine that does much else.
configure({ asyncUtilTimeout: 40_000 });
jest.setTimeout(180_000);

// Drawings measure their texts, which jsdom does not lay out.
Object.defineProperty(window.SVGElement.prototype, 'getBBox', {
  value: () => ({ x: 0, y: 0, width: 100, height: 20 }),
  configurable: true,
});

// Nor does it tell of sizes.
global.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
