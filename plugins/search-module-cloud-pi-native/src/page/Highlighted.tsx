import { Piece } from '../results/highlight';
import styles from './search.module.css';

/** A text, with what was sought in it marked. */
export function Highlighted({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ text, isMatch }, index) =>
        isMatch ? (
          <mark key={index} className={styles.match}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
