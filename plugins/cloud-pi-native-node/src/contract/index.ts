export { main as contractMain } from './main';
export { formatReport } from './formatReport';
export { runContract, type ContractOptions } from './runContract';
export type {
  ContractDifference,
  ContractReport,
  ContractResult,
} from './types';
