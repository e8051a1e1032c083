// SPDX-License-Identifier: Apache-2.0
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-example.MyPatchTest.xml'))
def names = suite.testcase.collect { it.@name.text() }
// Surefire writes the number of the tests that it ran last: the failed ones, which it runs again.
assert names.size() > 800
assert suite.@failures.toInteger() in 1..<names.size()
assert names.toSet().size() == names.size()
