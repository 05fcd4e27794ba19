import { PALETTE_STYLES } from '../highlight/palette';
import { NOTICE_STYLES } from './noticeStyles';

const tabs = Array.from({ length: 20 }, (_, index) => index + 1);
const shown = tabs.map(
  n =>
    `.tabbed-set>input:nth-child(${n}):checked~.tabbed-content>:nth-child(${n})`,
);
const chosen = tabs.map(
  n =>
    `.tabbed-set>input:nth-child(${n}):checked~.tabbed-labels>:nth-child(${n})`,
);
const focused = tabs.map(
  n =>
    `.tabbed-set>input:nth-child(${n}):focus-visible~.tabbed-labels>:nth-child(${n})`,
);

// A page that is read without the reader; within it, nothing is the root.
const ALONE = `
:root{color-scheme:light dark;--md-default-fg-color--lighter:light-dark(#00000040,#ffffff40);--md-default-fg-color--lightest:light-dark(#0000001f,#ffffff1f);--md-accent-fg-color:light-dark(#0b57a4,#7cc0ff)}
:root .highlight pre,:root .highlight .filename{background:light-dark(#f6f8fa,#161b22)}
`;

/**
 * What pages look like: the reader brings its own colours and sizes as variables,
 * in light and in dark.
 */
export const STYLESHEET = `${ALONE}
*,*::before{box-sizing:border-box}
.md-grid{margin:0;max-width:100%}
.md-main__inner{display:flex}
.md-content{flex-grow:1;min-width:0}
.md-content__inner{padding:0 1.5rem 4rem}
.md-toggle,.md-nav__toggle{position:absolute;opacity:0;width:1px;height:1px}
.md-sidebar__scrollwrap{overflow-y:auto}
.md-sidebar__inner{padding:.5rem}
.md-nav__list{list-style:none;margin:0;padding:0}
.md-nav .md-nav{padding-left:.75rem}
.md-nav__title{display:block;font-weight:700;padding:.5rem 0}
.md-nav__link{display:flex;padding:.3rem 0;color:inherit;text-decoration:none;cursor:pointer}
.md-nav__link:hover,.md-nav__link:focus-visible{color:var(--md-accent-fg-color);text-decoration:underline}
.md-nav__link--active{font-weight:700}
.md-nav__item--nested>.md-nav{display:none}
.md-nav__item--nested>.md-nav__toggle:checked~.md-nav{display:block}
.md-nav__item--nested>.md-nav__link::after{content:"▸"}
.md-nav__item--nested>.md-nav__toggle:checked~.md-nav__link::after{content:"▾"}
.md-nav__item--nested>.md-nav__toggle:focus-visible~.md-nav__link{outline:2px solid currentColor}
.md-nav__icon{display:none}
.md-nav--secondary ul ul{padding-left:.75rem}
.md-footer__inner{display:flex;justify-content:space-between}
.md-footer__link{display:block;padding:.75rem;color:inherit;text-decoration:none}
.md-footer__link--next{margin-left:auto;text-align:right}
.md-footer__direction{display:block;font-size:.8em}
.md-typeset{line-height:1.6;overflow-wrap:break-word}
.md-typeset img{max-width:100%;height:auto}
.md-typeset .headerlink{margin-left:.4em;opacity:0;text-decoration:none}
.md-typeset :hover>.headerlink,.md-typeset .headerlink:focus{opacity:1}
.md-typeset table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse}
.md-typeset th,.md-typeset td{padding:.5em .8em;border:1px solid var(--md-default-fg-color--lighter)}
.md-typeset dd{margin:0 0 1em 2em}
.md-typeset blockquote{margin:1em 0;padding-left:1em;border-left:.25em solid var(--md-default-fg-color--lighter)}
.md-typeset kbd{padding:.1em .45em;border:1px solid var(--md-default-fg-color--lighter);border-radius:.25em;box-shadow:0 1px 0 var(--md-default-fg-color--lighter)}
.md-typeset .task-list-item{list-style:none;margin-left:-1.4em}
.md-typeset :not(pre)>code{padding:.1em .3em;background:var(--md-default-fg-color--lightest);border-radius:.2em}
.highlight{margin:1em 0}
.highlight pre{position:relative;margin:0;padding:.8em 1em;overflow:auto;border:1px solid var(--md-default-fg-color--lightest);border-radius:.25em}
${PALETTE_STYLES}
.shi{font-style:italic}
.shb{font-weight:700}
.highlight .filename{display:block;padding:.5em 1em;font-weight:700;border:1px solid var(--md-default-fg-color--lightest);border-bottom:0;border-radius:.25em .25em 0 0}
.highlight .hll{display:inline-block;min-width:100%;background:rgba(255,190,60,.25)}
.linenums .line::before{counter-increment:line;content:counter(line);display:inline-block;width:2.5em;margin-right:1em;text-align:right;opacity:.6;user-select:none}
${NOTICE_STYLES}
.grid{display:grid;gap:1em;grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr));margin:1em 0}
.md-typeset .grid.cards>ul{display:contents}
.md-typeset .grid.cards>ul>li{display:block;list-style:none;margin:0;padding:.8em 1em;border:1px solid var(--md-default-fg-color--lighter);border-radius:.25em}
.md-typeset mark{padding:0 .15em;background:rgba(255,190,60,.4);color:inherit}
.arithmatex{font-family:monospace}
.critic.comment{opacity:.8;font-style:italic}
.tabbed-set{position:relative;margin:1em 0}
.tabbed-set>input{position:absolute;opacity:0;width:1px;height:1px}
.tabbed-labels{display:flex;flex-wrap:wrap;border-bottom:1px solid var(--md-default-fg-color--lighter)}
.tabbed-labels>label{padding:.5em 1em;font-weight:700;cursor:pointer;border-bottom:2px solid transparent}
.tabbed-block{display:none}
${shown.join(',')}{display:block}
${chosen.join(',')}{border-bottom-color:currentColor}
${focused.join(',')}{outline:2px solid currentColor}
@media print{.md-sidebar,.md-footer,.headerlink{display:none}.tabbed-block{display:block}}
`;
