// SPDX-License-Identifier: Apache-2.0
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-example.MyPatchTest.xml'))
assert suite.@tests.toInteger() > 800
assert suite.@failures.toInteger() in 1..<suite.@tests.toInteger()
def names = suite.testcase.collect { it.@name.text() }
assert names.toSet().size() == names.size()
