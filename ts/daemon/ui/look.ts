// Looking around by mouse, fingers and keys.
import type { Camera } from './camera.js';

export interface Looking {
  /** The camera has moved. */
  moved(): void;
  /** All is to be seen. */
  fit(): void;
  /** A place of the picture: from −1 to 1, right and up. */
  pick(x: number, y: number): void;
}

/** Radians, or parts of the picture's height, by which a key turns or moves. */
const STEP = 0.1;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1],
}; // prettier-ignore

export function lookAround(canvas: HTMLCanvasElement, camera: Camera, does: Looking): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0;

  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    travelled += Math.abs(dx) + Math.abs(dy);
    // A click's tremble is no drag.
    if (travelled < 5) return;
    const height = canvas.clientHeight || 1;
    if (other) {
      const span = (p: { x: number; y: number }): number => Math.hypot(p.x - other.x, p.y - other.y) || 1;
      camera.zoom(span(before) / span(now));
      camera.pan(dx / height / 2, -dy / height / 2);
    } else if (event.shiftKey || event.buttons & 6) {
      camera.pan(dx / height, -dy / height);
    } else {
      camera.orbit((-dx / height) * 4, (dy / height) * 4);
    }
    does.moved();
  });
  canvas.addEventListener('pointerup', (event) => {
    fingers.delete(event.pointerId);
    if (travelled >= 5 || event.button !== 0) return;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    does.pick(((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2);
  });
  canvas.addEventListener('pointercancel', (event) => fingers.delete(event.pointerId));
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      camera.zoom(Math.exp(Math.max(-1, Math.min(1, event.deltaY / 400))));
      does.moved();
    },
    { passive: false },
  );

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = arrows[event.key];
    if (arrow && event.shiftKey) camera.pan(arrow[0] * STEP, arrow[1] * STEP);
    else if (arrow) camera.orbit(arrow[0] * STEP, arrow[1] * STEP);
    else if (event.key === '+' || event.key === '=') camera.zoom(1 / 1.15);
    else if (event.key === '-') camera.zoom(1.15);
    else if (event.key === 'Home') does.fit();
    else if (event.key === 'Enter' || event.key === ' ') does.pick(0, 0);
    else return;
    event.preventDefault();
    if (event.key !== 'Enter' && event.key !== ' ') does.moved();
  });
}
