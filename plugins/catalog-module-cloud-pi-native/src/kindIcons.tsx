import { IconComponent } from '@backstage/frontend-plugin-api';
import {
  RiBookOpenLine,
  RiMapPinLine,
  RiServerLine,
  RiServiceLine,
  RiStackLine,
} from '@remixicon/react';

// Backstage's sizes are names; these icons take a length. The rest is how the
// graph places an icon in its drawing.
const icon = (Icon: typeof RiStackLine): IconComponent =>
  function KindIcon({ fontSize, ...placing }) {
    return <Icon size={fontSize === 'large' ? '1.5em' : '1em'} {...placing} />;
  };

/** Icons of the kinds that Backstage does not know. */
export const kindIcons = {
  environment: icon(RiStackLine),
  cluster: icon(RiServerLine),
  zone: icon(RiMapPinLine),
  serviceoffering: icon(RiServiceLine),
  learningpath: icon(RiBookOpenLine),
};
