import { diagramStyles } from './diagramStyles';
import { highlightStyles } from './highlightStyles';
import { noticeStyles } from './noticeStyles';

/**
 * What an article looks like, in its shadow root, where the portal's own styles
 * do not reach: the portal's variables do, and with them its themes.
 */
export const articleStyles = `
:host { display: block; contain: layout; isolation: isolate; }
* { box-sizing: border-box; }
.md-typeset {
  --line: var(--bui-border-2); --soft: var(--bui-bg-neutral-1); --link: light-dark(#0a5caa, #7cc0ff); --place: light-dark(#fff3c4, #4a3d10);
  color: var(--bui-fg-primary); font-family: var(--bui-font-regular);
  font-size: 1rem; line-height: 1.65; overflow-wrap: break-word;
}
.md-typeset > :first-child { margin-top: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.6em; scroll-margin-top: 5rem; }
h1 { font-size: 2rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; } h4, h5, h6 { font-size: 1rem; }
h2 { padding-bottom: 0.25em; border-bottom: 1px solid var(--line); }
p, ul, ol, dl, blockquote { margin: 0 0 1em; }
ul, ol { padding-left: 1.6em; } li { margin: 0.25em 0; } li > p { margin-bottom: 0.4em; }
dt { font-weight: 700; } dd { margin: 0 0 1em 1.6em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 2px solid var(--bui-ring); outline-offset: 2px; border-radius: 2px;
}
[tabindex="-1"]:focus, [tabindex="-1"]:focus-visible { outline: none; }
[tabindex="-1"]:not(h1):focus { border-radius: 2px; background: var(--place); box-shadow: 0 0 0 0.35rem var(--place); }
.headerlink { margin-left: 0.4em; opacity: 0; text-decoration: none; font-weight: 400; }
:hover > .headerlink, .headerlink:focus { opacity: 1; }
img { max-width: 100%; height: auto; }
blockquote { padding: 0.1em 1em; border-left: 0.25em solid var(--line); color: var(--bui-fg-secondary); }
kbd { padding: 0.1em 0.45em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; font-size: 0.85em; }
abbr[title] { text-decoration: underline dotted; cursor: help; }
mark { background: #ffe08a; color: #1f2328; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
:not(pre) > code { padding: 0.1em 0.3em; border-radius: 4px; background: var(--soft); border: 1px solid var(--line); }
a > code { color: inherit; }
.highlight, .code-frame { margin: 0 0 1em; } .highlight .code-frame { margin: 0; }
.code-frame { position: relative; }
pre { margin: 0; padding: 0.9em 1em; overflow: auto; border: 1px solid var(--line); border-radius: 6px; line-height: 1.5; background: light-dark(#ffffff, #0d1117); color: light-dark(#1f2328, #e6edf3); }
pre code { font-size: 0.875rem; white-space: pre; }
.highlight .filename { display: block; padding: 0.4em 1em; font-size: 0.875rem; font-weight: 700; border: 1px solid var(--line); border-bottom: 0; border-radius: 6px 6px 0 0; background: var(--soft); }
.highlight .filename + .code-frame pre { border-radius: 0 0 6px 6px; }
.hll { display: inline-block; min-width: 100%; background: light-dark(#fff8c5, #3b2e00); }
.linenums .line::before { counter-increment: line; content: counter(line); display: inline-block; width: 2em; margin-right: 1em; text-align: right; color: light-dark(#59636e, #9198a1); user-select: none; }
.copy { position: absolute; top: 0.4rem; right: 0.4rem; padding: 0.2rem 0.6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--bui-bg-app); color: var(--bui-fg-primary); font: inherit; font-size: 0.8rem; cursor: pointer; opacity: 0; }
.code-frame:hover .copy, .copy:focus, .code-frame:focus-within .copy { opacity: 1; }
@media (hover: none) { .copy { opacity: 1; } }
.table-frame { margin: 0 0 1em; overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.5; } caption { text-align: left; font-weight: 700; padding: 0.3em 0; }
th, td { padding: 0.45em 0.7em; border: 1px solid var(--line); vertical-align: top; text-align: left; }
th { background: var(--soft); }
.highlighttable, .highlighttable td { border: 0; padding: 0; }
${noticeStyles}
.task-list-item { list-style: none; margin-left: -1.4em; }
.tabbed-set { position: relative; margin: 0 0 1em; }
.tabbed-set > input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.tabbed-labels { display: flex; flex-wrap: wrap; margin-bottom: 1em; border-bottom: 1px solid var(--line); }
.tabbed-labels > label { padding: 0.5em 1em; cursor: pointer; border-bottom: 3px solid transparent; }
.tabbed-labels > label[data-chosen] { font-weight: 700; border-bottom-color: var(--link); }
.tabbed-set:has(> input:focus-visible) > .tabbed-labels > label[data-chosen] { outline: 2px solid var(--bui-ring); outline-offset: -2px; }
.tabbed-block[hidden] { display: none; }
${diagramStyles}
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${highlightStyles}
@media print {
  :host { contain: none; }
  .md-typeset { color: #000; font-size: 11pt; }
  .headerlink, .copy, .tabbed-labels { display: none; }
  .tabbed-block[hidden] { display: block; }
  .tabbed-block::before { content: attr(data-title); display: block; font-weight: 700; }
  details::details-content { content-visibility: visible; display: block; }
  pre { white-space: pre-wrap; background: #fff; color: #000; } pre code { white-space: pre-wrap; }
  .table-frame { overflow: visible; }
  a[data-leads="outside"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
  a[data-leads="portal"]:not([href*="#"])::after, a[data-leads="file"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
  h1, h2, h3, h4 { break-after: avoid; } pre, table, .admonition { break-inside: avoid; }
}
`;
