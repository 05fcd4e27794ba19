import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import styles from './PortalLogo.module.css';

/** A brand-neutral mark: the name itself, shortened when the navigation is folded. */
export function PortalLogo(props: { label: string }) {
  const { isOpen } = useSidebarOpenState();
  return (
    <div
      className={styles.root}
      style={{ height: 2 * sidebarConfig.logoHeight }}
    >
      <Link to="/" underline="none" aria-label={props.label}>
        <span className={styles.mark}>{isOpen ? 'Cloud π Native' : 'π'}</span>
      </Link>
    </div>
  );
}
