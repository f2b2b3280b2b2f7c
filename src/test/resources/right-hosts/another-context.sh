# The student's docker reaches dockerd by a context with a name of its own, over another socket.
# scenarios: docker kill mata o processo na hora|Uma imagem está no host depois de baixada|Com um terminal, o contêiner vive.*
restart_dockerd --host=unix:///run/sala.sock
su aluno -c "docker context create sala --docker host=unix:///run/sala.sock && docker context use sala" > /dev/null
