// Content types by file name.
const text = 'charset=utf-8';
const table: Record<string, string> = {};
const add = (type: string, names: string, charset = false): void => {
  for (const name of names.split(' ')) table[name] = charset ? `${type}; ${text}` : type;
};

add('text/html', 'html htm', true);
add('application/xhtml+xml', 'xhtml', true);
add('application/xml', 'xml', true);
add('image/svg+xml', 'svg', true);
add('application/javascript', 'js cjs mjs', true);
add('text/typescript', 'ts', true);
for (const name of ['css', 'csv']) add(`text/${name}`, name, true);
add('text/x-scss', 'scss', true);
add('text/x-sass', 'sass', true);
add('text/x-less', 'less', true);
add('application/json', 'json', true);
add('application/ld+json', 'jsonld', true);
add('application/yaml', 'yaml yml', true);
add('application/toml', 'toml', true);
add('text/tab-separated-values', 'tsv', true);
add('application/wasm', 'wasm');
for (const name of ['png', 'gif', 'webp', 'avif', 'bmp']) add(`image/${name}`, name);
add('image/jpeg', 'jpg jpeg');
add('image/x-icon', 'ico');
add('image/tiff', 'tiff tif');
add('audio/mpeg', 'mp3');
for (const name of ['wav', 'ogg', 'aac', 'flac']) add(`audio/${name}`, name);
add('audio/mp4', 'm4a');
for (const name of ['mp4', 'mpeg', 'webm']) add(`video/${name}`, name);
add('video/ogg', 'ogv');
add('video/quicktime', 'mov');
add('video/x-matroska', 'mkv');
add('video/x-msvideo', 'avi');
add('video/x-flv', 'flv');
for (const name of ['woff', 'woff2', 'ttf', 'otf']) add(`font/${name}`, name);
add('application/vnd.ms-fontobject', 'eot');
add('application/zip', 'zip');
add('application/gzip', 'gz gzip');
add('application/x-tar', 'tar');
add('application/x-7z-compressed', '7z');
add('application/vnd.rar', 'rar');
add('application/pdf', 'pdf');
add('text/plain', 'txt', true);
add('text/markdown', 'md markdown', true);
add('text/x-rst', 'rst', true);
add('application/x-tex', 'tex', true);
add('application/manifest+json', 'webmanifest', true);

export function contentType(name: string): string {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(table, extension) ? (table[extension] as string) : 'application/octet-stream';
}
