// The byte helpers, names and errors.
import { attempt } from '../support.mjs';

export const scenarios = {
  'conversions with a bound': async (J) => [
    await attempt(async () => J.decodeBytesToUtf8(J.unsafeBytesFromLatin1('abc'), 2)),
    await attempt(async () => J.encodeUtf8ToBytes('é', 1)),
    await attempt(async () => J.decodeBytesToUtf8(J.unsafeBytesFromLatin1('abc'), 3)),
  ],
  'bytes and text': async (J) => [
    J.decodeBytesToUtf8(J.unsafeBytesFromLatin1('\xc3\xa9')),
    J.decodeBytesToUtf8(J.unsafeBytesFromLatin1('\xff')),
    J.decodeBytesToUtf8(J.EMPTY_BYTES),
    J.latin1FromBytes(J.encodeUtf8ToBytes('é€')),
    J.latin1FromBytes(J.stdoutAsBytes({ stdout: 'é' })),
    J.latin1FromBytes(J.stdoutAsBytes({ stdout: 'é', stdoutKind: 'bytes' })),
    J.latin1FromBytes(J.stdoutAsBytes({ stdout: 'é', stdoutEncoding: 'binary' })),
    [
      J.stdoutKind({}),
      J.stdoutKind({ stdoutKind: 'bytes' }),
      J.stdoutKind({ stdoutEncoding: 'binary' }),
      J.stdoutKind({ stdoutKind: 'text', stdoutEncoding: 'binary' }),
    ],
    J.textOutput('x'),
    J.bytesOutput(J.unsafeBytesFromLatin1('x')),
  ],
  'names of commands': async (J) => [
    J.getCommandNames(),
    J.getNetworkCommandNames(),
    J.getPythonCommandNames(),
    J.getJavaScriptCommandNames(),
  ],
  'network errors': async (J) =>
    [
      new J.NetworkAccessDeniedError('https://x/'),
      new J.NetworkAccessDeniedError('https://x/', 'why'),
      new J.RedirectNotAllowedError('https://x/'),
      new J.TooManyRedirectsError(3),
    ].map((error) => [error.name, error.message, error instanceof Error]),
  'every export is there': async (J) => Object.keys(J).sort(),
};
