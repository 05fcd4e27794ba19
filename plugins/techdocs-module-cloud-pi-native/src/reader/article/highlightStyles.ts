/** Colours of the code that MkDocs highlighted (Pygments' classes); ours has its own. */
export const highlightStyles = `
.highlight .c, .highlight .c1, .highlight .cm, .highlight .ch, .highlight .cs { color: light-dark(#59636e, #9198a1); }
.highlight .k, .highlight .kd, .highlight .kn, .highlight .kr, .highlight .kt, .highlight .o, .highlight .ow { color: light-dark(#cf222e, #ff7b72); }
.highlight .s, .highlight .s1, .highlight .s2, .highlight .sb, .highlight .l-Scalar-Plain { color: light-dark(#0a3069, #a5d6ff); }
.highlight .m, .highlight .mi, .highlight .mf, .highlight .kc, .highlight .no { color: light-dark(#0550ae, #79c0ff); }
.highlight .nt { color: light-dark(#116329, #7ee787); }
.highlight .nf, .highlight .nb, .highlight .nc { color: light-dark(#6639ba, #d2a8ff); }
.highlight .gd { background: light-dark(#ffebe9, #5d1a1d); }
.highlight .gi { background: light-dark(#dafbe1, #10391f); }
`;
