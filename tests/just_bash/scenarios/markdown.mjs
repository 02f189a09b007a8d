// html-to-markdown, which only just-bash has.
import { plain } from '../support.mjs';

/** Each text through the command, with arguments. */
const pages =
  (...texts) =>
  async ({ Bash }) => {
    const bash = new Bash();
    const out = [];
    for (const text of texts) {
      const [html, args] = Array.isArray(text) ? text : [text, ''];
      out.push(plain(await bash.exec(`html-to-markdown ${args}`, { stdin: html })));
    }
    return out;
  };

export const scenarios = {
  'headings and paragraphs': pages(
    '<h1>One</h1><h2>Two</h2><h3>Three</h3><h4>4</h4><h5>5</h5><h6>6</h6>',
    ['<h1>One</h1><h2>Zwölf 😀</h2><h3>Three</h3>', '--heading-style=setext'],
    '<p>a</p><p>b\n  c</p>\n\n<div>d</div>e',
    'text alone',
    '  \n ',
    '',
    '<h2></h2><p> </p><p>&nbsp;</p>x',
    '<p>a<br>b<br/>c</p>',
  ),
  'inline marks': pages(
    '<b>bold</b> <strong>strong</strong> <i>i</i> <em>em</em>',
    '<p>a <b> spaced </b> b<i>c </i>d</p>',
    '<p><b></b><i> </i>x</p>',
    'a<b>b<i>c</i></b>d',
    '<code>x = `y`</code> and <code>``</code> and <code></code> <code> a </code>',
    '<p>1 * 2 _ 3 # 4 [x] `y` \\ z</p>',
    '<p># no</p><p>- no</p><p>+ no</p><p>1. no</p><p>&gt; no</p><p>~~~ no</p><p>=== no</p><p>-no</p>',
    '<span>a</span> <span> b</span><span> c</span>',
    '<u>u</u><s>s</s><sub>2</sub>',
  ),
  'links and images': pages(
    '<a href="https://a.b/c">x</a> <a href="/d e" title="T &quot;q&quot;">y</a> <a>none</a> <a href="">e</a>',
    '<a href="/p(1)"><b>b</b></a>',
    '<img src="i.png" alt="An *image*"> <img alt="no"> <img src="a b.png" title="t\n\n  u">',
    '<a href="x"><img src="y"></a>',
    '<a href="x"> spaced </a>y',
  ),
  lists: pages(
    '<ul><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li><li>e</li></ul>',
    '<ol><li>a</li><li>b</li></ol><ol start="9"><li>i</li><li>j</li></ol><ol start="x"><li>k</li></ol>',
    '<ul>\n  <li><p>p</p><p>q</p></li>\n  <li>r</li>\n</ul>',
    ['<ul><li>a<li>b</ul>', '-b "*"'],
    ['<ul><li>a</li></ul>', '--bullet=+'],
    '<ol><li>a<ol><li>b</li></ol></li><li><ul><li>c</li></ul></li></ol>',
    '<ul><li></li><li>x</li></ul>',
  ),
  'blocks of code, quotes, rules': pages(
    '<pre><code class="language-js">let a = 1;\n\nb();\n</code></pre>',
    '<pre><code>```\ninner\n```\n</code></pre>',
    ['<pre><code>x</code></pre>', '-c "~~~"'],
    '<pre>no code\n  here</pre>',
    '<blockquote><p>a</p><p>b</p></blockquote>',
    '<blockquote>a<blockquote>b</blockquote></blockquote>',
    ['a<hr>b', '-r "* * *"'],
    'a<hr>b',
    '<p>a</p><pre><code>  keep\n   this</code></pre><p>b</p>',
  ),
  'what is left out': pages(
    '<style>x{}</style><p>a</p><script>alert(1)</script><footer>f</footer>b',
    '<!-- comment --><p>a<!-- c -->b</p>',
    '<head><title>T</title></head><body><p>b</p></body>',
    '<!DOCTYPE html><html><head><title>T</title><meta charset=utf-8></head><body><main><h1>H</h1>x</main></body></html>',
    '<noscript><b>n</b></noscript><template><p>t</p></template>z',
    '<select><option>o</option></select><textarea>t</textarea><button>b</button>',
  ),
  'tables and odd markup': pages(
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    '<p>un<b>closed <i>tags</p><p>go on</p>',
    '<b>a<p>b</b>c</p>',
    '<table><tr><td>x</table>y<td>z',
    'a &amp; b &lt;c&gt; &copy; &#8212; &notit; &nope;',
    '<dl><dt>t</dt><dd>d</dd></dl><figure><img src=x><figcaption>c</figcaption></figure>',
    '<svg><path d="x"/></svg><math><mi>x</mi></math>',
    '</p></div>stray',
    'Größe – 日本語 😀 <b>ü</b>',
  ),
  'options and files': async ({ Bash }) => {
    const bash = new Bash({ files: { '/p/page.html': '<h1>T</h1>' }, cwd: '/p' });
    const out = [];
    for (const script of [
      'html-to-markdown page.html',
      'cat page.html | html-to-markdown -',
      'html-to-markdown nofile',
      'html-to-markdown --foo',
      'html-to-markdown -z',
      'echo "<ul><li>a</ul><hr>" | html-to-markdown --bullet "*" --hr ___',
    ])
      out.push(plain(await bash.exec(script)));
    return out;
  },
};
