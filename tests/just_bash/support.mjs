// What scenarios share.

/** A promise's end as data: its value, or its error's name and message. */
export async function attempt(call) {
  try {
    const value = await call();
    return value === undefined ? { ok: true } : { ok: true, value };
  } catch (error) {
    return { ok: false, name: error.name, message: error.message };
  }
}

/** What does not depend on the clock. */
export const statOf = ({ isFile, isDirectory, isSymbolicLink, mode, size }) => ({
  isFile,
  isDirectory,
  isSymbolicLink,
  mode,
  size,
});

/** A result without what only one of the packages tells. */
export const plain = ({ stdout, stderr, exitCode }) => ({ stdout, stderr, exitCode });
