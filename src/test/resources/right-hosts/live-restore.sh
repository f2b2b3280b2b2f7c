# Containers outlive dockerd (--live-restore).
# scenarios: docker kill mata o processo na hora|docker stop não espera por um processo que trata SIGTERM
restart_dockerd --live-restore
