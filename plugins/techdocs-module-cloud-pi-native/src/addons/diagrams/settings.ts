import type { MermaidConfig } from 'mermaid';

const LIGHT = {
  primaryColor: '#e3edf9',
  primaryBorderColor: '#2b5c9e',
  primaryTextColor: '#161616',
  secondaryColor: '#eef1f5',
  tertiaryColor: '#f6f7f9',
  lineColor: '#3a3f47',
  clusterBkg: '#ffffff',
  clusterBorder: '#8a94a3',
  edgeLabelBackground: '#f5f5f5',
};

const DARK = {
  darkMode: true,
  background: '#16181d',
  primaryColor: '#22344d',
  primaryBorderColor: '#7cc0ff',
  primaryTextColor: '#f2f2f2',
  secondaryColor: '#2b2f36',
  tertiaryColor: '#23262c',
  lineColor: '#c4cad2',
  clusterBkg: '#23262c',
  clusterBorder: '#78828f',
  edgeLabelBackground: '#16181d',
};

/** How Mermaid draws what nobody trusts, in the portal's colours. */
export function settingsFor(mode: 'light' | 'dark'): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    themeVariables: mode === 'dark' ? DARK : LIGHT,
    // Labels as SVG text: HTML in an image is not drawn everywhere.
    htmlLabels: false,
    // By default words are cut to a narrower width than French has.
    flowchart: {
      useMaxWidth: false,
      wrappingWidth: 200,
      minNodeWidth: 60,
      nodeSpacing: 30,
      rankSpacing: 40,
    },
    sequence: {
      useMaxWidth: false,
      wrap: true,
      width: 120,
      actorMargin: 20,
      diagramMarginX: 10,
    },
    suppressErrorRendering: true,
    fontFamily: 'system-ui, sans-serif',
  };
}
