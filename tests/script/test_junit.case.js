// node:test: the JUnit reporter.
const cp = require('child_process');
if (process.argv[2] !== 'child') {
  const ran = cp.spawnSync(process.execPath, ['--test-reporter=junit', __filename, 'child'], { encoding: 'utf8' });
  const shown = ran.stdout
    .replace(/duration_ms:? [\d.e-]+/g, 'duration_ms N')
    .replace(/\([\d.e-]+ms\)/g, '(Nms)')
    .replace(/time="[\d.]+"/g, 'time="N"')
    .replace(/^( *)stack: \|-\n(?:\1 {2}.*\n)+/gm, '')
    .replace(/^ +at .*\n/gm, '')
    .split(__dirname)
    .join('DIR');
  console.log(shown, ran.status);
} else {
  const { test, describe, it } = require('node:test');
  require('os').hostname = () => 'host';
  test('passes & <more>', () => {});
  test('skipped', { skip: 'why' }, () => {});
  test('fails "so"', () => {
    throw 'text';
  });
  describe('suite', () => {
    it('inside', () => {});
    it.todo('to do');
  });
}
//# status: 0
//| <?xml version="1.0" encoding="utf-8"?>
//| <testsuites>
//| 	<testcase name="passes &amp; &lt;more>" time="N" classname="test"/>
//| 	<testcase name="skipped" time="N" classname="test">
//| 		<skipped type="skipped" message="why"/>
//| 	</testcase>
//| 	<testcase name="fails &amp;quot;so&amp;quot;" time="N" classname="test" failure="text">
//| 		<failure type="testCodeFailure" message="text">
//| [Error [ERR_TEST_FAILURE]: text] { code: 'ERR_TEST_FAILURE', failureType: 'testCodeFailure', cause: 'text' }
//| 		</failure>
//| 	</testcase>
//| 	<testsuite name="suite" time="N" disabled="0" errors="0" tests="2" failures="0" skipped="1" hostname="host">
//| 		<testcase name="inside" time="N" classname="test"/>
//| 		<testcase name="to do" time="N" classname="test">
//| 			<skipped type="todo" message="true"/>
//| 		</testcase>
//| 	</testsuite>
//| 	<!-- tests 5 -->
//| 	<!-- suites 1 -->
//| 	<!-- pass 2 -->
//| 	<!-- fail 1 -->
//| 	<!-- cancelled 0 -->
//| 	<!-- skipped 1 -->
//| 	<!-- todo 1 -->
//| 	<!-- duration_ms N -->
//| </testsuites>
//|  1
