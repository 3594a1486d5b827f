# Prints how long the steps of a script take. To be sourced.

timed() { # name of the step, command
    local name=$1 began=$SECONDS
    shift
    echo "== $name"
    "$@"
    local status=$?
    echo "== $name: $((SECONDS - began)) s"
    return "$status"
}
