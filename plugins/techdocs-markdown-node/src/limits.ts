const MEBIBYTE = 1024 * 1024;

/** What a repository may ask of the portal: nothing beyond is read. */
export const LIMITS = {
  settingsBytes: MEBIBYTE / 4,
  pageBytes: MEBIBYTE / 4,
  assetBytes: 20 * MEBIBYTE,
  totalBytes: 200 * MEBIBYTE,
  files: 5_000,
  depth: 16,
  navEntries: 2_000,
  navDepth: 8,
};
