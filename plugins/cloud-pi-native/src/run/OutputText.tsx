import { Link } from '@backstage/ui';
import ReactMarkdown, { Components } from 'react-markdown';
import { ExternalLink } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Patch } from './Patch';
import { patchIn } from './patchIn';
import styles from './run.module.css';

const components: Components = {
  // Below the third-level heading that the page gives each text.
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
  h4: 'h6',
  h5: 'h6',
  pre: ({ node, children }) => {
    const patch = patchIn(node);
    return patch ? <Patch {...patch} /> : <pre>{children}</pre>;
  },
  a: ({ href = '', children }) =>
    /^\/(?!\/)/.test(href) ? (
      <Link href={href}>{children}</Link>
    ) : (
      <ExternalLink href={href}>{children}</ExternalLink>
    ),
};

/**
 * What a template's author says at the end of a run, in Markdown. HTML in it
 * stays text, images are left out, and only web addresses and pages of the
 * portal become links.
 */
export function OutputText({ content }: { content: string }) {
  return (
    <ReactMarkdown
      className={styles.text}
      components={components}
      disallowedElements={['img']}
    >
      {content}
    </ReactMarkdown>
  );
}
