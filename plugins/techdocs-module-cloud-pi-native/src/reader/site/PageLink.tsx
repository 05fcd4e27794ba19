import { AriaAttributes, ReactNode } from 'react';
import { Link, useHref } from 'react-router-dom';

interface PageLinkProps extends Pick<AriaAttributes, 'aria-current'> {
  /** An address as documents are rewritten to have: absolute. */
  href: string;
  className?: string;
  children: ReactNode;
}

/** The path that the router knows for an address of the portal, if it is one. */
export function routerPath(href: string, base: string): string | undefined {
  const url = URL.parse(href, window.location.href);
  if (!url || url.origin !== window.location.origin) return undefined;
  const root = base.replace(/\/$/, '');
  const { pathname, search, hash } = url;
  const isInside = pathname === root || pathname.startsWith(`${root}/`);
  if (!isInside || pathname.startsWith(`${root}/api/`)) return undefined;
  return `${pathname.slice(root.length) || '/'}${search}${hash}`;
}

/** A link of a site's menu: inside the portal without a reload, else in a new tab. */
export function PageLink({ href, children, ...rest }: PageLinkProps) {
  const path = routerPath(href, useHref('/'));
  if (path === undefined) {
    return (
      <a {...rest} href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  return (
    <Link {...rest} to={path}>
      {children}
    </Link>
  );
}
