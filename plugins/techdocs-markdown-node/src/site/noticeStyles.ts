// Drawn on a square of 24; as masks they take the notice's colour.
const SIGNS = {
  note: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2Zm0-8h-2V7h2Z',
  tip: 'M12 2a7 7 0 0 0-4 12.7V17h8v-2.3A7 7 0 0 0 12 2ZM8.5 19h7v1.5A1.5 1.5 0 0 1 14 22h-4a1.5 1.5 0 0 1-1.5-1.5Z',
  success:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.2 14.4-4.2-4.2L8 10.8l2.8 2.8L16.4 8l1.4 1.4Z',
  warning: 'M12 3 1.5 21h21Zm1 15h-2v-2h2Zm0-4h-2v-4h2Z',
  question:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 16h-2v-2h2Zm1.9-6.6c-.8.9-1.9 1.3-1.9 2.6h-2c0-2 1.1-2.7 1.9-3.5.5-.5.8-.8.8-1.4a1.7 1.7 0 0 0-3.4 0h-2a3.7 3.7 0 1 1 6.6 2.3Z',
  quote: 'M4 17h4l2-4V6H3v7h3Zm10 0h4l2-4V6h-7v7h3Z',
};

const sign = (name: keyof typeof SIGNS) =>
  `--sign:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath fill-rule='evenodd' d='${SIGNS[name]}'/%3E%3C/svg%3E")`;

const title = '.admonition>.admonition-title,.md-typeset details>summary';
const before = title.replaceAll(/(?=,|$)/g, '::before');

/** Notices: a coloured title with a sign, by type. */
export const NOTICE_STYLES = `
.admonition,.md-typeset details{--notice:#448aff;${sign('note')};display:flow-root;margin:1em 0;padding:0 1em .1em;border:1px solid var(--notice);border-left-width:.3em;border-radius:.25em}
${title}{position:relative;margin:0 -1em .8em;padding:.5em 1em .5em 2.6em!important;font-weight:700;background:color-mix(in srgb,var(--notice) 11%,transparent)}
${before}{content:"";position:absolute;left:.8em;top:.65em;width:1.3em;height:1.3em;background:var(--notice);mask:var(--sign) center/contain no-repeat}
.md-typeset summary{cursor:pointer}
.md-typeset details:not([open])>summary{margin-bottom:-.1em}
.md-typeset :is(.tip,.hint,.success,.check,.done){--notice:#00a36c;${sign('success')}}
.md-typeset :is(.tip,.hint){${sign('tip')}}
.md-typeset :is(.warning,.attention,.caution,.missing){--notice:#e07b00;${sign('warning')}}
.md-typeset :is(.danger,.error,.failure,.fail,.bug){--notice:#d32f2f;${sign('warning')}}
.md-typeset :is(.important,.example,.question,.help,.faq){--notice:#7c4dff}
.md-typeset :is(.question,.help,.faq){${sign('question')}}
.md-typeset :is(.quote,.cite,.abstract,.summary,.tldr){--notice:#808080;${sign('quote')}}
@media(min-width:60em){.md-typeset .inline{float:left;width:40%;margin:0 1em 1em 0}.md-typeset .inline.end{float:right;margin:0 0 1em 1em}}
`.trim();
