# A dockerd that runs an init process in each container.
# pt: Um dockerd que põe um processo init em cada contêiner.
# scenario: docker stop espera 10 segundos e mata o processo que não trata SIGTERM
# red because: (?s)container baleia.*only after the grace period of 10 s, SIGKILL.*die 143
restart_dockerd --init
