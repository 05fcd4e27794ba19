import type * as Library from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { answerParent } from '../lib/rpc';

// Where the library was built to.
const [, , address] = process.argv;
const library: typeof Library = createRequire(__filename)(address);

const inputSchema = z.object({ inputDir: z.string(), outputDir: z.string() });

const builder = new library.DocumentationBuilder();
const baseMb = process.memoryUsage().rss / 1024 / 1024;

answerParent({
  /** A build by this process; the first one starts threads and colours all code. */
  build: async input => {
    const warnings: string[] = [];
    const start = performance.now();
    const { pages } = await builder.build({
      ...inputSchema.parse(input),
      warn: ({ file, message }) => warnings.push(`${file}: ${message}`),
    });
    return {
      pages: pages.length,
      seconds: (performance.now() - start) / 1000,
      warnings: warnings.length,
      // The most that the process ever held, less what it held before.
      peakMb: process.resourceUsage().maxRSS / 1024 - baseMb,
    };
  },
});
