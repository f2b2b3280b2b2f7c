# Containers may use all system calls (--seccomp-profile=unconfined).
# scenarios: Um contêiner está isolado.*
restart_dockerd --seccomp-profile=unconfined
