// The sandbox is a program: its main module starts one.
// eslint-disable-next-line @backstage/no-forbidden-package-imports
export { startSandbox, type Sandbox } from 'sandbox/src/startSandbox';
