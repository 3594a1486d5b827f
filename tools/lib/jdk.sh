# Finds a JDK for the scripts in tools/. To be sourced.
#
# use_jdk exports JAVA_HOME, because Maven and the scripts would otherwise start the java of the PATH, however old.

oldest_jdk=21

jdk_major() { # folder of a JDK: prints its major version, or nothing if there is no compiler
    [ -x "$1/bin/javac" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p' || true
}

jdk_candidates() { # prints folders that may hold a JDK
    if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
    # The java of the PATH may be a link or a version manager's script; only the JVM itself knows its folder.
    if command -v java > /dev/null; then
        java -XshowSettings:properties -version 2>&1 | sed -nE 's/^ *java\.home = (.*)$/\1/p' || true
    fi
    printf '%s\n' /usr/lib/jvm/* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/*
}

newest_jdk() { # prints the folder of the newest JDK that is new enough; the first of equals
    local home major newest='' newest_major=$((oldest_jdk - 1))
    while read -r home; do
        major=$(jdk_major "$home")
        if [ "${major:-0}" -gt "$newest_major" ]; then
            newest=$home
            newest_major=$major
        fi
    done < <(jdk_candidates)
    if [ -z "$newest" ]; then
        echo "JDK $oldest_jdk or later is missing: JAVA_HOME, PATH, /usr/lib/jvm and SDKMAN contain none." >&2
        return 1
    fi
    echo "$newest"
}

find_jdk() { # major version: prints the folder of a JDK of that version, or nothing
    local home
    while read -r home; do
        if [ "$(jdk_major "$home")" = "$1" ]; then
            echo "$home"
            return
        fi
    done < <(jdk_candidates)
}

use_jdk() { # exports JAVA_HOME: what it is if that is new enough, else the newest JDK found
    local major=''
    if [ -n "${JAVA_HOME:-}" ]; then major=$(jdk_major "$JAVA_HOME"); fi
    if [ "${major:-0}" -lt "$oldest_jdk" ]; then JAVA_HOME=$(newest_jdk) || return; fi
    export JAVA_HOME
}
