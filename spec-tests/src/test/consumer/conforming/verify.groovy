// SPDX-License-Identifier: Apache-2.0
def suites = new File(basedir, 'target/surefire-reports').listFiles().findAll { it.name ==~ /TEST-.*\.xml/ }
        .collect { new groovy.xml.XmlSlurper().parse(it) }
def sum = { name -> suites.sum(0) { it.@"$name".toInteger() } }
assert suites.size() == 2
assert sum('tests') > 900
assert sum('failures') + sum('errors') + sum('skipped') == 0
