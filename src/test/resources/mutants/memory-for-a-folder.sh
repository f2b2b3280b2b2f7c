# A docker whose containers have a file system in memory that nobody asked for. The daemon does not list it as a mount.
# pt: Um docker cujos contêineres têm um sistema de arquivos em memória que ninguém pediu. O daemon não o lista.
# program: docker
# scenario: O sistema de arquivos de um contêiner é só dele
# red because: (?s)mounted in the container um.*screen: folders that somebody mounted: \[/opt\].*\[/opt\].*kernel.*\[\] \(the daemon\)
case $1 in run) shift; exec "$real" run --tmpfs=/opt "$@" ;; *) exec "$real" "$@" ;; esac
