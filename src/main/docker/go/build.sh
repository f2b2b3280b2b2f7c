#!/bin/sh
# Builds dockerd, docker-proxy and the docker command from sources that have all of their dependencies, and puts them into
# /out. The sources are where Go looked for them before there were modules, because Docker 20.10 has no modules.
# Usage: deepdive-build VERSION CLI_VERSION TAGS
set -eu
version=$1 cli_version=$2 tags=$3

export GOPATH=/go GOTOOLCHAIN=local GOFLAGS='-v -trimpath -buildvcs=false'

run() {
    echo "+ $*"
    "$@"
}

build() { # repository, package of the program, variable that has the version, version, file
    cd "/go/src/$1"
    # Docker 23 to 28 and the CLI give go.mod another name, because other modules are not to import them.
    if [ -e vendor.mod ] && [ ! -e go.mod ]; then
        ln -s vendor.mod go.mod
        ln -s vendor.sum go.sum
    fi
    if [ -e go.mod ]; then
        module=$(sed -n 's/^module  *//p' go.mod)
        export GO111MODULE=on
        mode=-mod=vendor
    else
        module=$1
        export GO111MODULE=off
        mode=
    fi
    # Old versions of golang.org/x use names of Go's own packages, which Go 1.23 and later refuse without -checklinkname=0.
    run go build ${mode:+"$mode"} -tags "$tags" -o "/out/$5" \
        -ldflags "-s -w -checklinkname=0 -X $module/$3=$4" "./$2"
}

build github.com/docker/docker cmd/dockerd dockerversion.Version "$version" usr/sbin/dockerd
# In 20.10, docker-proxy is in another repository. The package's own stays.
[ ! -d cmd/docker-proxy ] || build github.com/docker/docker cmd/docker-proxy dockerversion.Version "$version" usr/sbin/docker-proxy
build github.com/docker/cli cmd/docker cli/version.Version "$cli_version" usr/bin/docker
