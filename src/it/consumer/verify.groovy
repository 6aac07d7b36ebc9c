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
