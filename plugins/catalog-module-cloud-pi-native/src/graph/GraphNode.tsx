import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import styles from './graph.module.css';

const PADDING = 10;

/**
 * An entity of the drawing, as a link: by keyboard and screen reader as well as
 * with the mouse.
 */
export function GraphNode({
  entity,
  isFocused,
  href,
  label,
  onFollow,
}: {
  entity: Entity;
  isFocused: boolean;
  href: string;
  /** What following the link does, where the entity's name does not say it. */
  label?: (name: string) => string;
  onFollow: (event: MouseEvent<unknown>) => void;
}) {
  const text = useRef<SVGTextElement>(null);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  const { primaryTitle, entityRef, Icon } = useEntityPresentation(entity, {
    defaultNamespace: DEFAULT_NAMESPACE,
  });

  useLayoutEffect(() => {
    const box = text.current?.getBBox();
    if (box) {
      setSize({ width: Math.round(box.width), height: Math.round(box.height) });
    }
  }, [primaryTitle]);

  const iconWidth = Icon ? height + PADDING : 0;
  return (
    <a
      href={href}
      className={isFocused ? styles.focused : styles.node}
      aria-label={label?.(primaryTitle)}
      onClick={event => {
        // The browser opens another tab by itself.
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          onFollow(event);
        }
      }}
    >
      <rect
        width={iconWidth + width + PADDING * 2}
        height={height + PADDING * 2}
        rx={8}
      />
      {Icon && (
        <svg
          x={PADDING}
          y={PADDING}
          width={height}
          height={height}
          style={{ fontSize: height }}
        >
          <Icon fontSize="inherit" />
        </svg>
      )}
      <text
        ref={text}
        x={iconWidth + PADDING + width / 2}
        y={height / 2 + PADDING}
        textAnchor="middle"
        alignmentBaseline="middle"
      >
        {primaryTitle}
      </text>
      <title>{entityRef}</title>
    </a>
  );
}
