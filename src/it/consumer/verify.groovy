def written = new File(basedir, 'target/consumer.txt').readLines('UTF-8')

def agency = written[0] - 'agency: '
assert agency && agency != 'null'

// A jar that joins or leaves this list changes what every user has to carry: change it on purpose.
// Above all, neither what is optional nor what only the build needs may be here.
assert (written[1] - 'jars: ').split(' ') as List == [
    'SparseBitSet', 'aalto-xml', 'apache-mime4j-core', 'commons-codec', 'commons-collections4', 'commons-compress',
    'commons-io', 'commons-lang3', 'commons-math3', 'gongkai', 'jackson-annotations',
    'jackson-core', 'jackson-databind', 'jsoup', 'log4j-api', 'poi',
    'rtfparserkit', 'stax2-api'
]

// The executable jar carries what writes Parquet, although much of that was left out to keep it small.
def root = basedir.parentFile.parentFile.parentFile
def tables = new File(basedir, 'target/tables')
def command = [
    System.getProperty('java.home') + '/bin/java', '-jar', "$root/target/gongkai-cli.jar".toString(), 'convert',
    "$root/testdata/reports".toString(), '--format', 'parquet', '-o', tables.path, '--quiet'
]
def said = new StringBuilder()
def process = command.execute()
process.waitForProcessOutput(said, said)
assert process.exitValue() == 0 && said.toString() == ''
['reports', 'cells', 'findings'].each { name ->
    assert new File(tables, name + '.parquet').bytes.toList().subList(0, 4) == 'PAR1'.bytes.toList()
}

// The value of the last line is taken for the outcome.
return true
