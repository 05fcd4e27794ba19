import { ContractReport, ContractResult } from './types';

const WORD: Record<ContractResult['outcome'], string> = {
  passed: 'ok',
  different: 'DIFFERS',
  skipped: 'skipped',
};

function lines(result: ContractResult, width: number): string[] {
  const reason = result.reason ? `  ${result.reason}` : '';
  const head = `${WORD[result.outcome].padEnd(8)} ${result.name.padEnd(width)}`;
  return [
    `${head}${reason}`.trimEnd(),
    ...result.differences.map(
      ({ where, expected, got }) =>
        `           ${where}: expected ${expected}, got ${got}`,
    ),
  ];
}

/** The report as a table for a terminal. @public */
export function formatReport(report: ContractReport): string {
  const count = (outcome: ContractResult['outcome']) =>
    report.results.filter(result => result.outcome === outcome).length;
  const width = Math.max(...report.results.map(({ name }) => name.length));
  return [
    `Contract of ${report.baseUrl}`,
    '',
    ...report.results.flatMap(result => lines(result, width)),
    '',
    `${count('passed')} ok, ${count('different')} different, ${count('skipped')} skipped`,
  ].join('\n');
}
