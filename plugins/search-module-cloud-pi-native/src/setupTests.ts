import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// How long to wait for what must appear, on a machine that does much else.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
