// SPDX-License-Identifier: Apache-2.0
def suites = new File(basedir, 'target/surefire-reports').listFiles().findAll { it.name ==~ /TEST-.*\.xml/ }
        .collect { new groovy.xml.XmlSlurper().parse(it) }
def sum = { name -> suites.sum(0) { it.@"$name".toInteger() } }
assert suites.size() == 2
assert sum('tests') > 900
assert sum('failures') + sum('errors') + sum('skipped') == 0

// The kit brings what its own packages need: neither the library nor what only the command line uses.
def artifacts = new File(basedir, 'target/tree.txt').readLines().drop(1).collect { (it =~ /[\w.-]+:([\w.-]+):jar/)[0][1] }
assert artifacts as Set == [
        'glance-patch-spec-tests', 'jakarta.json-api', 'parsson', 'assertj-core', 'byte-buddy',
        'jqwik', 'jqwik-api', 'jqwik-engine', 'jqwik-web', 'jqwik-time',
        'junit-jupiter-api', 'junit-jupiter-engine', 'junit-platform-commons', 'junit-platform-engine',
        'opentest4j', 'apiguardian-api'] as Set
