export * from './argocd';
export * from './entityNames';
export * from './gitlab';
export { b36, h4 } from './hashes';
export * from './kubernetes';
export * from './tools';
