/** Diagrams, and one alone as large as the window. */
export const diagramStyles = `
.diagram { margin: 0 0 1em; }
.diagram-frame { overflow-x: auto; }
.diagram img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.diagram-tools { display: flex; flex-wrap: wrap; align-items: start; gap: 0.3em 1.5em; margin-top: 0.4em; font-size: 0.875rem; }
.diagram-tools details, .diagram-tools details[open] { flex: 1 1 12em; margin: 0; padding: 0; border: 0; }
.diagram-tools summary { display: inline-block; margin: 0; padding: 0.2em 1.8em 0.2em 0; background: none; font-weight: 400; text-decoration: underline; text-underline-offset: 0.15em; }
.diagram-tools summary::after { top: 0.25em; right: 0.2em; }
.diagram-tools button, .diagram dialog button { padding: 0.2em 0.7em; border: 1px solid var(--line); border-radius: 4px; background: var(--bui-bg-app); color: var(--bui-fg-primary); font: inherit; cursor: pointer; }
.diagram dialog { max-width: 96vw; max-height: 94vh; padding: 1em; overflow: auto; border: 1px solid var(--line); border-radius: 6px; background: light-dark(#ffffff, #16181d); color: var(--bui-fg-primary); }
.diagram dialog::backdrop { background: rgb(0 0 0 / 60%); }
.diagram dialog img { margin-top: 0.8em; }
.diagram-failure { padding: 0.5em 1em; border: 1px solid var(--line); border-left: 4px solid light-dark(#b34000, #ffb27a); border-radius: 6px 6px 0 0; }
@media print { .diagram-tools { display: none; } .diagram img { min-width: 0 !important; } .diagram-frame { overflow: visible; } }
`;
